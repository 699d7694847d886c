import { enterQuestionnaire } from './enter-questionnaire.ts';

/* Where the questionnaire is one file, this is where its script begins; elsewhere, the page begins it. */
enterQuestionnaire(document.getElementById('questionnaire')!, document.getElementById('answers')!);
