import type { XmlComponent } from 'docx';
import { element } from '../elements/element.ts';
import { HAIRLINE, INK, TINT } from './ink.ts';

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

/** « Table Grid »: hairlines, a tinted header row; and the table style Word expects under every other. */
export function tableStyles(): readonly XmlComponent[] {
  return [tableNormal(), tableGrid()];
}

function tableNormal(): XmlComponent {
  return element('w:style', { 'w:type': 'table', 'w:default': '1', 'w:styleId': 'TableNormal' }, [
    valued('w:name', 'Normal Table'),
    valued('w:uiPriority', '99'),
    element('w:semiHidden'),
    element('w:unhideWhenUsed'),
    element('w:tblPr', {}, [element('w:tblInd', { 'w:w': '0', 'w:type': 'dxa' }), margins('0', '108')]),
  ]);
}

function tableGrid(): XmlComponent {
  const lines = SIDES.map((side) => line(`w:${side}`, '4', HAIRLINE));
  return element('w:style', { 'w:type': 'table', 'w:styleId': 'TableGrid' }, [
    valued('w:name', 'Table Grid'),
    valued('w:basedOn', 'TableNormal'),
    valued('w:uiPriority', '39'),
    element('w:tblPr', {}, [element('w:tblBorders', {}, lines), margins('57', '100')]),
    headerRow(),
  ]);
}

function headerRow(): XmlComponent {
  const shading = element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': TINT });
  const rule = element('w:tcBorders', {}, [line('w:bottom', '8', INK)]);
  return element('w:tblStylePr', { 'w:type': 'firstRow' }, [
    element('w:rPr', {}, [element('w:b'), element('w:bCs'), valued('w:color', INK)]),
    element('w:tcPr', {}, [rule, shading]),
  ]);
}

function line(name: string, size: string, color: string): XmlComponent {
  return element(name, { 'w:val': 'single', 'w:sz': size, 'w:space': '0', 'w:color': color });
}

function margins(vertical: string, horizontal: string): XmlComponent {
  const side = (name: string, width: string) => element(name, { 'w:w': width, 'w:type': 'dxa' });
  const sides = [
    side('w:top', vertical),
    side('w:left', horizontal),
    side('w:bottom', vertical),
    side('w:right', horizontal),
  ];
  return element('w:tblCellMar', {}, sides);
}

function valued(name: string, value: string): XmlComponent {
  return element(name, { 'w:val': value });
}
