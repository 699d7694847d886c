import type { APIRoute } from 'astro';
import { members, packIn } from '../../site/at-build/read-pack-files.ts';

export const getStaticPaths = () =>
  members.flatMap((member) => (packIn('fr', member).identity?.logo ? [{ params: { member } }] : []));

/** A member's logo, as its author drew it: shown as a picture, it runs nothing. */
export const GET: APIRoute = ({ params }) =>
  new Response(packIn('fr', params['member']).identity!.logo, { headers: { 'content-type': 'image/svg+xml' } });
