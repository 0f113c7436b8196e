/** `npm run build:livekit`: LiveKit's own server, ahead of the tests that start it, since the first build takes its time. */
import { buildServer } from './build-server.ts';

console.log(buildServer());
