import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Logger } from 'pino';
import type { Services } from '../services.ts';
import { answerAccessPage } from '../access-pages/answer-access-page.ts';
import { answerPage } from '../access-pages/page.ts';
import { answerVoiceSample } from '../voice/answer-voice-sample.ts';
import {
  answerConversationFeedback,
  CONVERSATION_FEEDBACK_PATH,
} from '../voice/answer-conversation-feedback.ts';
import { answerConversationToken, CONVERSATION_TOKEN_PATH } from '../voice/answer-conversation-token.ts';
import { answerRating } from '../voice/answer-rating.ts';
import { answerWebhook } from '../voice/answer-webhook.ts';
import { answerVoiceToken } from '../voice/answer-voice-token.ts';
import type { VoiceConfig } from '../voice/mint-room-token.ts';
import { answerCall } from './answer-call.ts';
import { answerHeaders } from './answer-headers.ts';
import type { ApiContext, ApiEnv } from './api-env.ts';
import { answerJson, answerRefusal } from './envelope.ts';
import { lastResort } from './last-resort.ts';
import { openApi } from './openapi.ts';
import { Refusal } from './refusal.ts';
import { requestLog } from './request-log.ts';

const MAX_BODY_BYTES = 64 * 1024;

/** HelpGenie answers the same API at three addresses (contract: 1.1). */
const BASES = ['/v1', '/api/v1', '/functions/v1/api'];

export interface AppOptions {
  services: Services;
  voice: VoiceConfig;
  logger: Logger;
  trustProxy: boolean;
}

/** The API as a Hono app of its own; everything is tied to its paths, so it can be mounted beside others. */
export function createApp({ services, voice, logger, trustProxy }: AppOptions): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  const log = requestLog(logger);
  const limitBody = bodyLimit({
    maxSize: MAX_BODY_BYTES,
    onError: (c) => answerRefusal(c as ApiContext, TOO_LARGE),
  });
  const failed = lastResort(logger);

  const serve = (path: string, answer: (c: ApiContext) => Promise<Response>) =>
    app.all(path, log, answerHeaders, limitBody, (c) =>
      answer(c).catch((cause: unknown) => failed(cause, c)),
    );

  // Before what is all of /v1.
  serve(CONVERSATION_TOKEN_PATH, answerConversationToken(services, voice, trustProxy));
  serve(CONVERSATION_FEEDBACK_PATH, answerConversationFeedback(services, trustProxy));
  for (const base of BASES) serve(`${base}/*`, answerCall(base, services, trustProxy));
  serve('/openapi.json', async (c) => answerJson(c, openApi('/v1'), 200));
  serve('/voice/samples/*', answerVoiceSample);
  serve('/voice/feedback', answerRating(services, trustProxy));
  serve('/voice/webhook', answerWebhook(services, voice));
  serve('/voice/*', answerVoiceToken(services, voice, trustProxy));
  const answerPageAt = answerAccessPage(services, trustProxy);
  app.all('/access/:kind/:token', log, limitBody, (c) =>
    answerPageAt(c).catch((cause: unknown) => {
      failed(cause, c); // for the log: people get a page
      return answerPage(c, 'That did not work', ['Something failed on our side. Please try again.'], 500);
    }),
  );
  app.onError((cause, c) => failed(cause, c)); // a body that breaks off while it is read
  return app;
}

const TOO_LARGE = new Refusal(413, 'VALIDATION_ERROR', 'The body must be at most 64 KiB');
