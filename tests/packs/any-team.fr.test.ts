import { testAnyTeam } from './any-team.ts';

testAnyTeam('fr', 20261120);
