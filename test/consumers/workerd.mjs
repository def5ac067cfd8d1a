/** The runtime of Cloudflare's workers, which has neither files nor modules beside those that it is given. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Runs a bundle's `test` by workerd; gives what it wrote to its console. */
export function runInWorkerd(workerd, folder, bundle, run) {
  const config = join(folder, 'workerd.capnp');
  writeFileSync(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = .main)]);
const main :Workerd.Worker = (
  modules = [(name = "main", esModule = embed "${bundle}")],
  compatibilityDate = "2026-01-01",
);
`,
  );
  return run(workerd, 'test', config);
}
