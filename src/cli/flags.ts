/** The options as they were typed. */
export interface Flags {
  readonly format?: string;
  readonly output?: string | undefined;
  readonly outputDir?: string;
  readonly perArticle?: boolean;
  readonly resume?: boolean;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly encoding?: string;
  readonly stdinName?: string;
  readonly filesFrom?: string;
  readonly null?: boolean;
  readonly meta?: readonly string[];
  readonly metaFrom?: string;
  readonly stage?: string;
  readonly furniture?: boolean;
  readonly spacing?: string;
  readonly keepOrder?: boolean;
  readonly convert?: string;
  readonly notes?: string;
  readonly why?: string;
  readonly strict?: boolean;
  readonly jobs?: string;
  readonly progress?: string;
  readonly color?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** What the process finds around it. */
export interface Surroundings {
  /** True where a terminal is behind standard output. */
  readonly stdout: boolean;
  /** Cells in a line of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}
