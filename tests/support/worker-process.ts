// The portal's own worker in a process of its own, so that a test can kill it. Says when it runs.
import { startWorker } from "../../server/jobs/worker";

startWorker();
console.log("working");
