/** Icons, drawn on 24 by 24, by what they mean. */
const paths = {
  hash: 'M10 3 8 21M16 3l-2 18M4 8.5h17M3 15.5h17',
  menu: 'M4 6h16M4 12h16M4 18h16',
  close: 'm6 6 12 12M18 6 6 18',
  more: 'M5 12h.01M5.2 12h.01M12 12h.01M12.2 12h.01M19 12h.01M19.2 12h.01',
  reply: 'M10 6 4 12l6 6M4 12h10a6 6 0 0 1 6 6',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  pencil: 'm4 20 1-5L16 4l4 4L9 19zM13.5 6.5l4 4',
  bin: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13',
  app: 'M5 5h5v5H5zM14 5h5v5h-5zM5 14h5v5H5zM14 14h5v5h-5z',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
  chevron: 'm6 9 6 6 6-6',
  down: 'M12 5v14m-6-6 6 6 6-6',
  send: 'M4 12 3 4l18 8-18 8 1-8zm0 0h8',
  sun: 'M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6 19 19M5 19l1.4-1.4M17.6 6.4 19 5',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  link: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  check: 'm5 12.5 4.5 4.5L19 7',
  plus: 'M12 5v14M5 12h14',
  people:
    'M9 5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM2.5 20c0-3.6 2.9-5.5 6.5-5.5s6.5 1.9 6.5 5.500M16 5.200a3.5 3.5 0 0 1 0 6.600M18 14.800c2.2.8 3.5 2.5 3.5 5.2',
  swap: 'M7 4 3 8l4 4M3 8h14M17 12l4 4-4 4M21 16H7',
  slash: 'M5 4h14v16H5zM13.5 8l-3 8',
} as const;

export type IconName = keyof typeof paths;

/** @returns An icon that says nothing by itself: what it stands on has the name */
export function icon(name: IconName, size = 20): SVGSVGElement {
  const svg = document.createElementNS(namespace, 'svg');
  for (const [key, value] of Object.entries({
    viewBox: '0 0 24 24',
    width: size,
    height: size,
    class: 'icon',
    'aria-hidden': true,
  }))
    svg.setAttribute(key, String(value));
  svg.append(path(paths[name]));
  return svg;
}

/** @returns The bot's own mark: a pair of quotation marks */
export function quotationMarks(size: number): SVGSVGElement {
  const svg = document.createElementNS(namespace, 'svg');
  for (const [key, value] of Object.entries({ viewBox: '0 0 40 40', width: size, height: size, 'aria-hidden': true }))
    svg.setAttribute(key, String(value));
  const marks = path(
    'M10 27.500v-7.300c0-4.6 2.4-7.6 7-8.700l1 2.700c-2.3.8-3.5 2.2-3.7 4.300H18v9zm12 0v-7.300c0-4.6 2.4-7.6 7-8.700l1 2.700c-2.3.8-3.5 2.2-3.7 4.300H30v9z',
  );
  marks.setAttribute('fill', 'currentColor');
  svg.append(marks);
  return svg;
}

const namespace = 'http://www.w3.org/2000/svg';

function path(d: string): SVGPathElement {
  const element = document.createElementNS(namespace, 'path');
  element.setAttribute('d', d);
  return element;
}
