/** How much there is in each six hours, over a slider; what lies after the slider's moment is paler. */
export function Density({
  counts,
  title,
  reached,
}: {
  counts: readonly number[];
  title: string;
  reached: number;
}) {
  const most = Math.max(...counts, 1);
  const width = 100 / counts.length;
  return (
    <svg class="density" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
      <title>{title}</title>
      {counts.map((count, i) => {
        const height = (count / most) * 20;
        const x = i * width;
        return (
          <rect
            key={x}
            x={x}
            y={20 - height}
            width={width * 0.86}
            height={height}
            class={(i + 1) / counts.length <= reached + 0.001 ? 'past' : 'ahead'}
          />
        );
      })}
    </svg>
  );
}
