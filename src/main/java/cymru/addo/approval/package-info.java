/** How an edition of the agreement came about: who was asked, who approved and adopted it, and when it is to be looked over again. */
package cymru.addo.approval;
