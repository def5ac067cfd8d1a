/**
 * Freezes a value made here, through and through: it is shared by all who ask. What was frozen before is not read again.
 *
 * @example
 * ```ts
 * import { frozen } from '@syria-2024/data/register';
 * console.log(Object.isFrozen(frozen({ list: [1, 2] }).list)); // true
 * ```
 */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}
