import type { LocalizationMap } from 'discord.js';

/**
 * What Discord shows beside a command, in languages of newsrooms beside English. Names of commands and
 * options stay the same everywhere, so that colleagues can tell each other what to type.
 */
const languages = ['de', 'es-ES', 'fr'] as const;

/** English → German, Spanish, French; at most 100 characters each. */
const translations: Readonly<Record<string, readonly [string, string, string]>> = {
  'Find the claims an editor would stop at': [
    'Findet Aussagen, bei denen eine Redaktion innehalten würde',
    'Busca afirmaciones en las que una redacción se detendría',
    'Trouve les affirmations qui arrêteraient une rédaction',
  ],
  'A link to the article, or its text': [
    'Ein Link zum Artikel oder sein Text',
    'Un enlace al artículo, o su texto',
    'Un lien vers l’article, ou son texte',
  ],
  'A file instead: .txt, .md, .html or .pdf': [
    'Stattdessen eine Datei: .txt, .md, .html oder .pdf',
    'En su lugar, un archivo: .txt, .md, .html o .pdf',
    'Ou un fichier : .txt, .md, .html ou .pdf',
  ],
  'Only you see the result': [
    'Nur du siehst das Ergebnis',
    'Solo tú ves el resultado',
    'Vous seul voyez le résultat',
  ],
  'Check again, even if it was checked before': [
    'Noch einmal prüfen, auch wenn schon geprüft wurde',
    'Comprobar de nuevo, aunque ya se haya comprobado',
    'Vérifier à nouveau, même si c’est déjà fait',
  ],
  'How serious a claim must be to be shown': [
    'Wie ernst eine Aussage sein muss, um gezeigt zu werden',
    'Qué gravedad debe tener una afirmación para mostrarse',
    'Le degré de gravité à partir duquel une affirmation est montrée',
  ],
  'Show what this command can do': [
    'Zeigt, was dieser Befehl kann',
    'Muestra lo que puede hacer este comando',
    'Montre ce que fait cette commande',
  ],
  'List claims, take them, settle them': [
    'Aussagen auflisten, übernehmen, abschließen',
    'Listar afirmaciones, asumirlas, resolverlas',
    'Lister les affirmations, les prendre, les régler',
  ],
  'Only claims that you have taken': [
    'Nur Aussagen, die du übernommen hast',
    'Solo las afirmaciones que has asumido',
    'Seulement celles que vous avez prises',
  ],
  'Only claims that nobody has settled': [
    'Nur Aussagen, die niemand abgeschlossen hat',
    'Solo las que nadie ha resuelto',
    'Seulement celles que personne n’a réglées',
  ],
  'Only claims of this article (its link)': [
    'Nur Aussagen dieses Artikels (sein Link)',
    'Solo las de este artículo (su enlace)',
    'Seulement celles de cet article (son lien)',
  ],
  'One claim; start typing': [
    'Eine Aussage; einfach lostippen',
    'Una afirmación; empieza a escribir',
    'Une affirmation ; commencez à taper',
  ],
  'Set the status of that claim': [
    'Den Stand dieser Aussage setzen',
    'Fijar el estado de esa afirmación',
    'Fixer l’état de cette affirmation',
  ],
  'Give that claim to somebody': [
    'Diese Aussage jemandem geben',
    'Asignar esa afirmación a alguien',
    'Confier cette affirmation à quelqu’un',
  ],
  'Write a note on that claim': [
    'Eine Notiz zu dieser Aussage schreiben',
    'Escribir una nota sobre esa afirmación',
    'Écrire une note sur cette affirmation',
  ],
  'The daily digest of this channel': [
    'Die tägliche Übersicht dieses Kanals',
    'El resumen diario de este canal',
    'Le résumé quotidien de ce salon',
  ],
  "See this channel's digest settings": [
    'Einstellungen der Übersicht dieses Kanals zeigen',
    'Ver los ajustes del resumen de este canal',
    'Voir les réglages du résumé de ce salon',
  ],
  'Post the digest in this channel now': [
    'Die Übersicht jetzt in diesem Kanal posten',
    'Publicar ahora el resumen en este canal',
    'Publier le résumé maintenant dans ce salon',
  ],
  'See the digest yourself first': [
    'Die Übersicht zuerst selbst sehen',
    'Ver antes el resumen tú mismo',
    'Voir d’abord le résumé vous-même',
  ],
  'Switch the daily digest on in this channel': [
    'Die tägliche Übersicht in diesem Kanal einschalten',
    'Activar el resumen diario en este canal',
    'Activer le résumé quotidien dans ce salon',
  ],
  'Switch the daily digest off in this channel': [
    'Die tägliche Übersicht in diesem Kanal ausschalten',
    'Desactivar el resumen diario en este canal',
    'Désactiver le résumé quotidien dans ce salon',
  ],
  'Hold the digest back until you resume it': [
    'Die Übersicht anhalten, bis du sie fortsetzt',
    'Retener el resumen hasta que lo reanudes',
    'Suspendre le résumé jusqu’à la reprise',
  ],
  'Go on with the digest': [
    'Mit der Übersicht fortfahren',
    'Continuar con el resumen',
    'Reprendre le résumé',
  ],
  'Choose where and when the digest comes': [
    'Festlegen, wo und wann die Übersicht kommt',
    'Elegir dónde y cuándo llega el resumen',
    'Choisir où et quand arrive le résumé',
  ],
  'The channel that gets the digest': [
    'Der Kanal, der die Übersicht bekommt',
    'El canal que recibe el resumen',
    'Le salon qui reçoit le résumé',
  ],
  'Time of day, like 08:30': [
    'Uhrzeit, etwa 08:30',
    'Hora del día, como 08:30',
    'Heure, par exemple 08:30',
  ],
  'Days, like mon-fri': ['Tage, etwa mon-fri', 'Días, como mon-fri', 'Jours, par exemple mon-fri'],
  'Time zone, like Europe/Paris': [
    'Zeitzone, etwa Europe/Paris',
    'Zona horaria, como Europe/Paris',
    'Fuseau horaire, par exemple Europe/Paris',
  ],
  'What Claimdesk may do in this channel': [
    'Was Claimdesk in diesem Kanal tun darf',
    'Lo que Claimdesk puede hacer en este canal',
    'Ce que Claimdesk peut faire dans ce salon',
  ],
  "See this channel's settings": [
    'Einstellungen dieses Kanals zeigen',
    'Ver los ajustes de este canal',
    'Voir les réglages de ce salon',
  ],
  'Check links pasted in this channel automatically': [
    'Links in diesem Kanal von selbst prüfen',
    'Comprobar por sí solo los enlaces de este canal',
    'Vérifier d’office les liens collés dans ce salon',
  ],
  'on or off': ['on (an) oder off (aus)', 'on (sí) u off (no)', 'on (oui) ou off (non)'],
  'Check only these sites': [
    'Nur diese Websites prüfen',
    'Comprobar solo estos sitios',
    'Vérifier seulement ces sites',
  ],
  'Never check these sites': [
    'Diese Websites nie prüfen',
    'No comprobar nunca estos sitios',
    'Ne jamais vérifier ces sites',
  ],
  'Sites, like example.org news.example': [
    'Websites, etwa example.org news.example',
    'Sitios, como example.org news.example',
    'Sites, par exemple example.org news.example',
  ],
  'Show flags in automatic replies from this signal up': [
    'Hinweise in automatischen Antworten ab dieser Stärke zeigen',
    'Mostrar en respuestas automáticas los avisos desde esta fuerza',
    'Montrer dans les réponses automatiques les alertes dès ce niveau',
  ],
  'Hours in which automatic checks wait': [
    'Stunden, in denen automatische Prüfungen warten',
    'Horas en que esperan las comprobaciones automáticas',
    'Heures où les vérifications automatiques attendent',
  ],
  'Hours, like 22:00-07:00, or off': [
    'Stunden, etwa 22:00-07:00, oder off (aus)',
    'Horas, como 22:00-07:00, u off (no)',
    'Heures, par exemple 22:00-07:00, ou off (non)',
  ],
  'Show a kind of flag again that went quiet here': [
    'Eine hier verstummte Art von Hinweis wieder zeigen',
    'Volver a mostrar un tipo de aviso que aquí se silenció',
    'Montrer à nouveau un type d’alerte mis en sourdine ici',
  ],
  'The kind of flag; start typing': [
    'Die Art des Hinweises; einfach lostippen',
    'El tipo de aviso; empieza a escribir',
    'Le type d’alerte ; commencez à taper',
  ],
  'Claims that say the same, or nearly so': [
    'Aussagen, die dasselbe oder fast dasselbe sagen',
    'Afirmaciones que dicen lo mismo, o casi',
    'Affirmations qui disent la même chose, ou presque',
  ],
  'Confirm the outcome that was proposed for that claim': [
    'Das vorgeschlagene Ergebnis dieser Aussage bestätigen',
    'Confirmar el resultado propuesto para esa afirmación',
    'Confirmer l’issue proposée pour cette affirmation',
  ],
  'Look again later at articles with open claims': [
    'Artikel mit offenen Aussagen später noch einmal ansehen',
    'Volver a mirar más tarde los artículos con afirmaciones abiertas',
    'Revoir plus tard les articles aux affirmations ouvertes',
  ],
  'See the settings of the whole server': [
    'Einstellungen des ganzen Servers zeigen',
    'Ver los ajustes de todo el servidor',
    'Voir les réglages de tout le serveur',
  ],
  'Who may close a claim, in the whole server': [
    'Wer eine Aussage abschließen darf, im ganzen Server',
    'Quién puede cerrar una afirmación, en todo el servidor',
    'Qui peut clore une affirmation, sur tout le serveur',
  ],
  'editors confirm what reporters propose, or anyone closes': [
    'editors: Redaktion bestätigt Vorschläge; anyone: alle schließen ab',
    'editors: los editores confirman lo propuesto; anyone: cualquiera cierra',
    'editors : la rédaction confirme les propositions ; anyone : tous',
  ],
  'Who confirms the outcome of claims': [
    'Wer das Ergebnis von Aussagen bestätigt',
    'Quién confirma el resultado de las afirmaciones',
    'Qui confirme l’issue des affirmations',
  ],
  'add or remove': [
    'add (hinzufügen) oder remove (entfernen)',
    'add (añadir) o remove (quitar)',
    'add (ajouter) ou remove (retirer)',
  ],
  'The person': ['Die Person', 'La persona', 'La personne'],
  'How long texts of this server are kept': [
    'Wie lange Texte dieses Servers aufbewahrt werden',
    'Cuánto tiempo se guardan los textos de este servidor',
    'Combien de temps les textes de ce serveur sont gardés',
  ],
  'Days, from 1 to 400': ['Tage, von 1 bis 400', 'Días, de 1 a 400', 'Jours, de 1 à 400'],
  'Stop every link to a report that was made until now': [
    'Alle bisherigen Links zu Berichten ungültig machen',
    'Anular todos los enlaces a informes hechos hasta ahora',
    'Invalider tous les liens vers des rapports faits jusqu’ici',
  ],
  'withdraw: they stop opening': [
    'withdraw: sie öffnen sich nicht mehr',
    'withdraw: dejan de abrirse',
    'withdraw : ils ne s’ouvrent plus',
  ],
  'What Claimdesk does and how to ask it': [
    'Was Claimdesk tut und wie man es fragt',
    'Qué hace Claimdesk y cómo pedírselo',
    'Ce que fait Claimdesk et comment le lui demander',
  ],
};

/** The description of a command or option, with its translations. */
export function localised(description: string) {
  const found = translations[description];
  const told: LocalizationMap = {};
  for (const [at, language] of languages.entries()) told[language] = found?.[at] ?? null;
  return {
    description,
    ...(found === undefined ? {} : { description_localizations: told }),
  };
}
