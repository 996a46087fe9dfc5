import { Resvg } from '@resvg/resvg-js';
import { fileURLToPath } from 'node:url';
import { digestAlt, digestSvg, type ChartDay } from './digest-svg.ts';

export interface Chart {
  readonly png: Uint8Array;
  readonly alt: string;
}

/** Without a font file of ours the text would vanish where no fonts are installed, as in a container. */
const font = fileURLToPath(new URL('./fonts/Roboto-Regular.ttf', import.meta.url));

/** The week of a digest as a picture and in words. About 15 ms. */
export function digestChart({ days }: { readonly days: readonly ChartDay[] }): Chart {
  const resvg = new Resvg(digestSvg(days), {
    font: { fontFiles: [font], loadSystemFonts: false, defaultFontFamily: 'Roboto' },
  });
  return { png: new Uint8Array(resvg.render().asPng()), alt: digestAlt(days) };
}
