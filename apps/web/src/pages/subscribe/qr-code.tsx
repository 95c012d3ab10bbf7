/** A QR code as SVG: always dark on white with its quiet zone, since cameras want that in either theme. */
import { useMemo } from 'react';
import { encode } from 'uqr';

interface QrCodeProps {
  text: string;
  /** What it leads to, for those who cannot point a camera at it. */
  label: string;
  size?: number;
}

export function QrCode({ text, label, size = 160 }: QrCodeProps) {
  const { data, size: cells } = useMemo(() => encode(text, { border: 4 }), [text]);
  const path = useMemo(() => data.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('')).join(''), [data]);
  return (
    <svg width={size} height={size} viewBox={`0 0 ${cells} ${cells}`} shapeRendering="crispEdges" role="img" aria-label={label}>
      <rect width={cells} height={cells} rx={1.5} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
