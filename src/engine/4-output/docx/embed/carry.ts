import type { AnswersFile } from '../../../0-language/answers-file.ts';
import { answersText, CUSTOM, ITEM, NAMESPACE } from './carried-answers.ts';
import { customProperties } from './custom-properties.ts';
import { escapeXml } from '../package/escape-xml.ts';
import {
  CONTENT_TYPES,
  insertBefore,
  OFFICE,
  type Parts,
  relationship,
  RELATIONSHIPS,
  XML_HEAD,
} from '../package/parts.ts';

const ITEM_PROPS = 'customXml/itemProps1.xml';
const ITEM_PROPS_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** Names the part inside a document; a constant will do, because a document has one. */
const ITEM_ID = '{6B1F0A52-3C7E-4D0B-9A54-BA115E5A0001}';

/** Adds the answers twice: a custom XML part, which Word keeps untouched, and custom properties. */
export function carry(parts: Parts, answers: AnswersFile): Parts {
  const text = answersText(answers);
  const toItem = relationship('rIdAnswers', 'customXml', `../${ITEM}`, 'Internal');
  const type = `<Override PartName="/${ITEM_PROPS}" ContentType="${ITEM_PROPS_TYPE}"/>`;
  return {
    ...parts,
    [CUSTOM]: customProperties(text),
    [ITEM]: `${XML_HEAD}<answers xmlns="${NAMESPACE}">${escapeXml(text)}</answers>`,
    [ITEM_PROPS]: itemProperties(),
    'customXml/_rels/item1.xml.rels': itemRelationships(),
    [RELATIONSHIPS]: insertBefore('</Relationships>', toItem, parts[RELATIONSHIPS]),
    [CONTENT_TYPES]: insertBefore('</Types>', type, parts[CONTENT_TYPES]),
  };
}

function itemProperties(): string {
  const schema = `<ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs>`;
  const attributes = `xmlns:ds="${OFFICE}/customXml" ds:itemID="${ITEM_ID}"`;
  return `${XML_HEAD}<ds:datastoreItem ${attributes}>${schema}</ds:datastoreItem>`;
}

function itemRelationships(): string {
  const toProperties = relationship('rId1', 'customXmlProps', 'itemProps1.xml', 'Internal');
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `${XML_HEAD}<Relationships xmlns="${namespace}">${toProperties}</Relationships>`;
}
