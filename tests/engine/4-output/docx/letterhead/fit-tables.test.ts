import { expect, it } from 'vitest';
import { fitTables } from '../../../../../src/engine/4-output/docx/letterhead/fit-tables.ts';
import { parseXml, writeXml } from '../../../../../src/engine/4-output/docx/xml/xml.ts';

const table = (widths: number[], ...rows: (readonly [span: number, content?: string])[][]) => {
  const cell = (width: number, span: number, content = '<w:p/>') =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}</w:tcPr>${content}</w:tc>`;
  const row = (cells: (readonly [number, string?])[]) =>
    cells
      .map(([span, content], rank) => {
        const from = cells.slice(0, rank).reduce((sum, [one]) => sum + one, 0);
        return cell(
          widths.slice(from, from + span).reduce((sum, one) => sum + one, 0),
          span,
          content,
        );
      })
      .join('');
  const whole = widths.reduce((sum, one) => sum + one, 0);
  return `<w:tbl><w:tblPr><w:tblW w:w="${whole}"/></w:tblPr><w:tblGrid>${widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('')}</w:tblGrid>${rows.map((cells) => `<w:tr>${row(cells)}</w:tr>`).join('')}</w:tbl>`;
};
const fitted = (xml: string, before: number, after: number) =>
  writeXml(fitTables(parseXml(`<w:body>${xml}</w:body>`)!, { before, after, settings: [] }));

it('fits tables to a shorter line: joined cells, and tables inside cells', () => {
  const make = (outer: number[], inner: number[]) =>
    table(outer, [[1], [1], [1]], [[2], [1]], [[1], [2, `${table(inner, [[1], [1]])}<w:p/>`]]);
  expect(fitted(make([2000, 3000, 5000], [3000, 4000]), 10000, 5000)).toBe(
    `<w:body>${make([1000, 1500, 2500], [1500, 2000])}</w:body>`,
  );
});

it('keeps the indent of a table in a list, and loses nothing to rounding', () => {
  expect(fitted(table([333, 333, 333], [[1], [1], [1]]), 1399, 1400)).toBe(
    `<w:body>${table([333, 334, 333], [[1], [1], [1]])}</w:body>`,
  );
});

it('leaves a table alone on a line as long as before', () => {
  const xml = table([100, 101], [[1], [1]]);
  expect(fitted(xml, 1000, 1000)).toBe(`<w:body>${xml}</w:body>`);
});
