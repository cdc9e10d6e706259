/** Makes an empty package for a city that starts. */
export default function StartCityPage() {
  return <article className="page" />
}
