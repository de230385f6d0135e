import { decimalToString, type Millionths } from '../../../../foundation/decimal.ts';

/** A decimal as people type it, without groups: "1815", "7,5". */
export const typedDecimal = (value: Millionths): string => decimalToString(value).replace('.', ',');
