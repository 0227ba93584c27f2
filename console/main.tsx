import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './console.css';
import { createRoot } from 'react-dom/client';
import { groupsFor } from './catalogue.ts';
import { Console } from './console.tsx';
import { fetchSchema } from './fetch-schema.ts';

const place = document.getElementById('console');
if (!place) throw new Error('index.html has no place for the console');

const schema = await fetchSchema();
createRoot(place).render(<Console groups={groupsFor(schema)} schema={schema} />);
