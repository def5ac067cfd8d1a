import { usePage } from '../shared/context.js';

export function Failed({ error }: { error: string }) {
  const { words } = usePage();
  return (
    <p class="failed" role="alert">
      {words.failed}{' '}
      <span lang="en" dir="ltr">
        {error}
      </span>
    </p>
  );
}
