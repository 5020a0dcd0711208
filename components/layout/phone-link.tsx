/** "(802) 555-0142" for US and Canadian numbers; others as they are stored. */
function readable(phone: string): string {
  const match = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(phone);
  return match ? `(${match[1]}) ${match[2]}-${match[3]}` : phone;
}

export function PhoneLink({ phone, className = "link" }: { phone: string; className?: string }) {
  return (
    <a href={`tel:${phone}`} className={`${className} whitespace-nowrap`}>
      {readable(phone)}
    </a>
  );
}
