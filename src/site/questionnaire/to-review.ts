import type { Notice, QuestionnaireContext } from './questionnaire-context.ts';

/** The way to versions and review, beside a notice; none in the one file, which has no other page. */
export function toReview({ root, words }: QuestionnaireContext): NonNullable<Notice['actions']> {
  const { review } = root.dataset;
  return review === undefined ? [] : [{ label: words.notices.review, press: () => location.assign(review) }];
}
