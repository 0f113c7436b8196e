/** Where the agent learns whom it speaks for; the backend has it. */
export interface Knowledge {
  genie(genieId: string): Promise<KnownGenie | undefined>;
  documentsOf(genieId: string): Promise<KnownDocument[]>;
}

export interface KnownGenie {
  name: string;
  /** BCP 47. */
  language: string;
  first_message: string;
  url_name: string;
}

export interface KnownDocument {
  title: string;
  content: string;
}
