import { createPinia } from 'pinia';
import { createApp } from 'vue';
import App from './App.vue';
import { i18n, preferredLanguage, setLanguage } from './i18n/index.ts';
import { createAppRouter } from './router/index.ts';
import { reportError } from './stores/failure.ts';
import { useSession } from './stores/session.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/element.css';

async function start(): Promise<void> {
  const app = createApp(App);
  app.config.errorHandler = (error) => reportError(error);
  app.use(createPinia());
  app.use(i18n);
  await Promise.all([setLanguage(preferredLanguage()), useSession().load()]);
  app.use(createAppRouter());
  app.mount('#app');
}

void start();
