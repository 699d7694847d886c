import { createRequire } from 'node:module';
import { expect, it, vi } from 'vitest';

/** What Astro asks before it reports a build, a preview or a server of development to its makers. */
interface Telemetry {
  readonly AstroTelemetry: new (versions: object) => { readonly isDisabled: boolean };
}

it('whoever builds or serves the site calls nobody', async () => {
  vi.stubEnv('ASTRO_TELEMETRY_DISABLED', undefined);
  vi.stubEnv('TELEMETRY_DISABLED', undefined);
  vi.stubEnv('ASTRO_DISABLE_UPDATE_CHECK', undefined);
  const require = createRequire(createRequire(import.meta.url).resolve('astro/package.json'));
  const { AstroTelemetry } = (await import(require.resolve('@astrojs/telemetry'))) as Telemetry;
  const telemetry = new AstroTelemetry({ astroVersion: '0', viteVersion: '0' });
  vi.spyOn(telemetry as { enabled?: boolean }, 'enabled', 'get').mockReturnValue(true);
  expect(telemetry.isDisabled).toBe(false);
  await import('../../astro.config.mjs');
  expect([telemetry.isDisabled, process.env['ASTRO_DISABLE_UPDATE_CHECK']]).toEqual([true, 'true']);
  vi.unstubAllEnvs();
});
