/**
 * The school as a tenant: its name, country, calendar and choices. Also the words that all features share: who a person
 * is, which class, which age group, which language. It knows nothing of agreements or platforms.
 */
package cymru.addo.school;
