import type { Status } from '@/components/StatusLine';

/** Does something and says what came of it; where it fails, that it did. */
export type Attempt = (act: () => Promise<Status | undefined>) => void;
