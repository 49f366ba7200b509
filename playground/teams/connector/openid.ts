// Where the app finds the keys that activities are signed with.
import express from 'express';
import { ISSUER } from '../outbound/sign.ts';
import type { World } from '../world/world.ts';

/** Below the stand-in's address. */
export const METADATA_PATH = '/teams/oidc/.well-known/openidconfiguration';

/** Routes under `/teams/oidc`. */
export function openId(world: World): express.Router {
  const router = express.Router();
  router.get(METADATA_PATH, (_request, response) => {
    response.json({
      issuer: ISSUER,
      jwks_uri: `${world.settings.baseUrl()}/teams/oidc/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
    });
  });
  router.get('/teams/oidc/keys', async (_request, response) => {
    response.json({ keys: Object.values((await world.keys).published) });
  });
  return router;
}
