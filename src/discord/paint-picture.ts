import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

/** The one font that pictures are drawn with: a machine without fonts must draw the same. */
const font = fileURLToPath(new URL('../../fonts/DejaVuSans.ttf', import.meta.url));

/** @param svg - With words in DejaVu Sans @returns The picture as a PNG, twice as large, for sharp screens */
export const paintPicture = (svg: string): Buffer =>
  new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    font: { loadSystemFonts: false, fontFiles: [font], defaultFontFamily: 'DejaVu Sans' },
  })
    .render()
    .asPng();
