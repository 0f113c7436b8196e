/** The part of pino that is used here. Neither tokens nor addresses with a query are ever handed to it. */
export interface VoiceLogger {
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
}

export const SILENT_LOGGER: VoiceLogger = { info() {}, warn() {} };
