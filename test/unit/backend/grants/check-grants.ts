import * as fc from 'fast-check';
import { anyCommands, commandsWithRestarts } from './grants-commands.ts';
import type { GrantsModel } from './grants-model.ts';
import type { GrantsWorld } from './grants-world.ts';

export interface GrantsRuns {
  plain: number;
  /** With a restart in the middle. */
  restarting: number;
}

/** Holds the backend of `world` against the model, in so many random lives of grants. */
export async function checkGrants(world: GrantsWorld, { plain, restarting }: GrantsRuns): Promise<void> {
  const setUp = async (): Promise<{ model: GrantsModel; real: GrantsWorld }> => {
    await world.reset();
    return { model: { grants: [], tickets: [] }, real: world };
  };
  await fc.assert(
    fc.asyncProperty(anyCommands, (commands) => fc.asyncModelRun(setUp, commands)),
    { numRuns: plain },
  );
  await fc.assert(
    fc.asyncProperty(commandsWithRestarts, (commands) => fc.asyncModelRun(setUp, commands)),
    { numRuns: restarting },
  );
}
