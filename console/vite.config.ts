import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: '../dist/console',
    emptyOutDir: true,
    target: 'es2022',
    // Monaco is one large part whatever is done; a warning in every build would say nothing new.
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      // GraphiQL was compiled by the React compiler, whose directives no bundler needs.
      onLog: (level, log, forward) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') forward(level, log);
      },
    },
  },
  worker: { format: 'es' },
});
