import { testAnyTeam } from './any-team.ts';

testAnyTeam('en', 20261121);
