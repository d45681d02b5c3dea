/** The Class Circle: a class talks its agreement through with its teacher, who writes down who was there. */
package cymru.addo.circle;
