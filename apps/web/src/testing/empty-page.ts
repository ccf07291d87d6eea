import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// Test files share one page, so each test takes away what it drew.
afterEach(cleanup);
