const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a part of an address can name a row: the database takes no other text for an id. */
export const isId = (text: string): boolean => UUID.test(text);
