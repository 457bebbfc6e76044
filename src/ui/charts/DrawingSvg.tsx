import type { Drawing, Shape } from '../drawing/drawing.ts';

export interface DrawingSvgProps {
  readonly drawing: Drawing;
}

/** A drawing on the page, in the colours of its theme; one CSS px is one unit. */
export function DrawingSvg({ drawing: { title, width, height, shapes } }: DrawingSvgProps) {
  return (
    <svg role="img" aria-label={title} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {shapes.map((shape, index) => (
        // Shapes have no names, and are drawn anew together.
        <ShapeSvg key={index} shape={shape} />
      ))}
    </svg>
  );
}

function ShapeSvg({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'words': {
      const { x, y, words, face, size, weight, italic, ink, anchor } = shape;
      return (
        <text
          x={x}
          y={y}
          textAnchor={anchor}
          style={{
            fill: `var(--${ink})`,
            fontFamily: `var(--${face})`,
            fontSize: size,
            fontWeight: weight,
            fontStyle: italic ? 'italic' : undefined,
          }}
        >
          {words}
        </text>
      );
    }
    case 'line': {
      const { x1, x2, y1, y2, ink, width, dash } = shape;
      return (
        <line
          {...{ x1, x2, y1, y2 }}
          strokeDasharray={dash?.join(' ')}
          style={{ stroke: `var(--${ink})`, strokeWidth: width }}
        />
      );
    }
    case 'box': {
      const { x, y, width, height, fill, stroke } = shape;
      return (
        <rect
          {...{ x, y, width, height }}
          style={{ fill: fill ? `var(--${fill})` : 'none', stroke: stroke && `var(--${stroke})` }}
        />
      );
    }
    case 'curve':
      return <path d={shape.d} style={{ fill: 'none', stroke: `var(--${shape.ink})`, strokeWidth: shape.width }} />;
  }
}
