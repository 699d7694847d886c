import { z } from 'zod';
import { fieldTypes } from '../model/field-types.ts';
import {
  ABOUT_ITEMS,
  DERIVED,
  GUIDE,
  INCLUDED,
  ITEM,
  LOCAL,
  LOCALE,
  PACK,
  ROLE,
  SOURCES,
  STEP,
} from './pack-sentences.ts';
import { LANGUAGES } from './question-sentences.ts';
import { said } from './said.ts';
import { bilingual, condition, id, optionId, optionSchema, perLanguage, text } from './schema.ts';

/** What pack.yaml of a root and sources.yaml hold, strictly. */
export const sourcesSchema = z.strictObject(
  said(
    {
      guides: z.array(z.strictObject(said({ id: text, name: bilingual, short: bilingual }, GUIDE))),
      items: z.array(z.strictObject(said({ id: text, fr: text, en: text }, ITEM))),
      instead: z.array(z.strictObject(said({ items: z.array(text), fr: text, en: text }, ABOUT_ITEMS))).optional(),
      not_carried: z.array(z.strictObject(said({ items: z.array(text), fr: text, en: text }, ABOUT_ITEMS))).optional(),
    },
    SOURCES,
  ),
);

const space = z.enum(['none', 'narrow', 'wide']);

const localeSchema = z.strictObject(
  said(
    {
      when: condition.optional(),
      tag: z.string().regex(/^[a-z]{2}-[A-Z]{2}$/, 'fr-CA'),
      high: space,
      colon: space,
      quotes: space,
    },
    LOCALE,
  ),
);

export const stepSchema = z.strictObject(said({ id, label: bilingual }, STEP));
export const roleSchema = z.strictObject(
  said({ id, label: bilingual, article: bilingual, refers_to: id.optional() }, ROLE),
);
/** Words that each member gives for itself; a `required` one, every pack that changes this one. */
export const localSchema = z.strictObject(
  said(
    {
      id: z.string().regex(/^local_[a-z0-9_]+$/, 'local_contact'),
      label: bilingual,
      required: z.literal(true).optional(),
      value: bilingual.optional(),
    },
    LOCAL,
  ),
);

/** What a computed list includes, and when. */
export const includedSchema = z.strictObject(said({ id: optionId, when: condition }, INCLUDED));

/** How a computed value is called and printed; with a condition or a list of what it includes, it is the pack's own. */
export const derivedSchema = z.strictObject(
  said(
    {
      id,
      type: z.enum(fieldTypes).optional(),
      label: bilingual,
      condition: condition.optional(),
      includes: z.array(includedSchema).optional(),
      options: z.array(optionSchema).optional(),
      options_from: id.optional(),
      unit: perLanguage.optional(),
      blank: bilingual.optional(),
    },
    DERIVED,
  ),
);

export const packSchema = z.strictObject(
  said(
    {
      name: id,
      version: text,
      licence: text,
      languages: z.array(z.enum(['fr', 'en'])).optional(),
      steps: z.array(stepSchema),
      quick: z.array(id),
      identity: z.array(id).optional(),
      always: z.array(id).optional(),
      roles: z.array(roleSchema),
      local: z.array(localSchema).optional(),
      strength: z.record(z.string().regex(/^[A-Z_]+$/, 'DOIT'), perLanguage),
      locales: z.strictObject(said({ fr: z.array(localeSchema), en: z.array(localeSchema) }, LANGUAGES)),
      words: z.record(id, bilingual),
      derived: z.array(derivedSchema),
    },
    PACK,
  ),
);

export type WrittenPack = z.infer<typeof packSchema>;
