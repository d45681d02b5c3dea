package cymru.addo.agreement;

/** Something in a content file that its editor should put right, said in a plain sentence. */
public record ContentFault(String file, String place, String sentence) {
    @Override
    public String toString() {
        return file + (place.isEmpty() ? "" : ", " + place) + ": " + sentence;
    }
}
