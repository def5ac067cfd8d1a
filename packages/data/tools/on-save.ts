import { watch } from 'chokidar';

/**
 * Acts whenever something below a folder is saved, until it is told to stop. Editors save in several steps: what comes
 * within a moment is one change. They also put a new file in the old one's place, which `fs.watch` of Node 20 loses sight of.
 */
export function onSave(folder: string, act: () => void): { ready: Promise<void>; stop(): void } {
  let waiting: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { ignoreInitial: true }).on('all', () => {
    clearTimeout(waiting);
    waiting = setTimeout(act, 100);
  });
  return {
    ready: new Promise((resolve) => watcher.once('ready', resolve)),
    stop: () => {
      clearTimeout(waiting);
      void watcher.close();
    },
  };
}
