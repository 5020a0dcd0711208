import { checkTypes } from "./testing/checks";

const { failed } = await checkTypes();
process.exitCode = failed;
