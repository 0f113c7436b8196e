import { defineAgent, llm, voice } from '@livekit/agents';
import { z } from 'zod';
import { LevelListener } from './level-listener.ts';
import { LocalVoice } from './local-voice.ts';
import { ScriptedModel } from './scripted-model.ts';

/** One conversation, as anybody would write it with LiveKit's framework: nothing in it knows of our widget. */
// oxlint-disable-next-line import/no-default-export -- the framework looks for it
export default defineAgent({
  entry: async (ctx) => {
    await ctx.connect();
    const visitor = await ctx.waitForParticipant();
    const { agent: self } = ctx;
    if (!self) throw new Error('Connected, but without a participant of its own');
    const lookUp = llm.tool({
      name: 'look_up',
      description: 'Asks the page',
      parameters: z.object({ what: z.string() }),
      execute: (args) =>
        self.performRpc({
          destinationIdentity: visitor.identity,
          method: 'look_up',
          payload: JSON.stringify(args),
        }),
    });
    const agent = new voice.Agent({ instructions: 'Follow the script.', tools: [lookUp] });
    const session = new voice.AgentSession({
      stt: new LevelListener(),
      llm: new ScriptedModel(),
      tts: new LocalVoice(),
      vad: null,
      turnHandling: { turnDetection: 'stt' },
    });
    await session.start({ agent, room: ctx.room });
    const { name = '' } = visitor.attributes;
    // Heard to its end, also by a visitor who speaks at once.
    session.say(`Hello ${name || 'there'}, this is a worker of the official framework.`, {
      allowInterruptions: false,
    });
  },
});
