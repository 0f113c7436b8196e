/** What a tool of the page answers the agent with. */
export interface ToolResult {
  /** A text, or JSON as text. */
  result: string;
  isError: boolean;
}

/** Runs a tool of the page for the agent. Never rejects: what goes wrong is a result too. */
export type CallTool = (
  name: string,
  args: Readonly<Record<string, unknown>>,
  callId: string,
) => Promise<ToolResult>;
