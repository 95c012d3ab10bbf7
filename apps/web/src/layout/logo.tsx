/** Chairboard's mark: two bullet bars with their planned ticks. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden focusable="false">
      <rect width="24" height="24" rx="5" fill="var(--mantine-primary-color-filled)" />
      <path d="M5 8.5h9M5 15.5h6" stroke="#fff" strokeWidth="3" />
      <path d="M18 5v7M15 12v7" stroke="#fff" strokeWidth="1.5" opacity="0.85" />
    </svg>
  );
}
