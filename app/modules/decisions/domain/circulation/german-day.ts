const day = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'Europe/Berlin',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});
const moment = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'Europe/Berlin',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** The day of a moment by German clocks: "21.11.2026". */
export const dayText = (at: Date): string => day.format(at);
/** A moment by German clocks: "21.11.2026, 10:05". */
export const momentText = (at: Date): string => moment.format(at);
