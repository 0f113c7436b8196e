/**
 * The script tag: `<script async src="https://cdn.example/widget.js" data-genie="slug"></script>`.
 *
 * Runs on pages we do not own, so: few bytes, no dependency, one copy however often it is pasted, and whatever
 * goes wrong the page never sees an exception.
 */
import { createLoadPanel } from './load-panel.ts';
import { startLoader } from './start-loader.ts';

startLoader(createLoadPanel);
