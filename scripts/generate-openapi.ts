import { writeDescription } from '@xiangjian/api';

await writeDescription();
