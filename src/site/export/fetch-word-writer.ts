/** What Word files take beside the writer of one, fetched once; a second call finds it there. */
export const fetchWordWriter = () => import('../../engine/docx.ts');
