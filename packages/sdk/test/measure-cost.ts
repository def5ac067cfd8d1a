/** `npm run proofs:cost`: seconds of the processor for questions as large as somebody could make them; an error over one. */
import { costly, outcomeOf } from './costly.js';

const most = 1000;
for (const { name, size, prepare } of costly) {
  const ask = prepare(size);
  const from = process.cpuUsage();
  const outcome = outcomeOf(ask);
  const ms = process.cpuUsage(from).user / 1000;
  console.log(`${size} ${name}: ${outcome} in ${ms.toFixed(0)} ms`);
  if (ms > most) process.exitCode = 1;
}
