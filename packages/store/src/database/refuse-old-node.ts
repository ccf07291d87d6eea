import { StoreError } from './store-error.ts';

const oldestNode = 22;

/** Refuses a Node (version like 24.21.0) on which the database library would end the process instead of throwing. */
export function refuseOldNode(version: string): void {
  if (Number(version.split('.')[0]) >= oldestNode) return;
  throw new StoreError(
    'node_too_old',
    `Node ${oldestNode} or newer is needed, this is ${version}`,
    `需要 Node.js ${oldestNode} 或更新版本，当前是 ${version}：请用 npm start 启动。`,
  );
}
