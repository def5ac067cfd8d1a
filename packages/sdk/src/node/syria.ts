/** What Node gets for the shipped record: the same doors, and beside them what was worked out when the package was built. */
import { ship } from '../control/ageing/shipped.js';
import { ofText, readerOf } from '../control/ageing/shipping.js';
import { syria2024 } from '../syria.js';
import { keepOffset } from '../time/clock.js';
import { once } from '../time/once.js';
import { clock, told } from './generated/told.js';

keepOffset(clock);
const reader = once(() => readerOf(ofText(told)));
ship(syria2024, (row) => reader()(row));

export * from '../syria.js';
