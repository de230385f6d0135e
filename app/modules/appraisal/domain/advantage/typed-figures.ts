import { type Cents, centsToString } from '../../../../foundation/cents.ts';
import { decimalToString, type Millionths } from '../../../../foundation/decimal.ts';
import { germanDecimal } from '../../../../foundation/german.ts';

/** A decimal as people type it, without groups: "1815", "7,5". */
export const typedDecimal = (value: Millionths): string => decimalToString(value).replace('.', ',');

/** An amount as people type it: "12.500,00". */
export const typedAmount = (value: Cents): string => germanDecimal(centsToString(value));
