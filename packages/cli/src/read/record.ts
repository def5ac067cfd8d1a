import type { Ids } from '@syria-2024/data';
import { type Atlas, syria2024 } from '@syria-2024/sdk';

/** The record, asked with ids that come from outside as plain text: the SDK checks them. */
export const record: Atlas<Ids> = syria2024;
