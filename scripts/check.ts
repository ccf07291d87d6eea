import { checkSteps, unitTests } from './house/check-steps.ts';
import { runStep, summaryOf } from './house/run-step.ts';

const results = [...checkSteps, unitTests].map(runStep);
console.log(`\n${summaryOf(results)}`);
process.exit(results.every((result) => result.passed) ? 0 : 1);
